import { EdgeProgram } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { bytes, floats } from './attributes';

/** What an edge of the drawn graph says beside its width, in pixels. */
export interface LineLooks {
  dashes: readonly number[];
  alpha: number;
}

const VERTEX = /* glsl */ `
attribute vec2 a_start;
attribute vec2 a_end;
attribute float a_width;
attribute vec2 a_dashes;
attribute vec4 a_color;
attribute float a_alpha;
attribute vec4 a_id;
attribute float a_along;
attribute float a_across;
uniform mat3 u_matrix;
uniform vec2 u_half;
varying vec4 v_color;
varying float v_alpha;
varying float v_along;
varying float v_across;
varying float v_width;
varying vec2 v_dashes;
void main() {
  vec2 start = (u_matrix * vec3(a_start, 1)).xy;
  vec2 end = (u_matrix * vec3(a_end, 1)).xy;
  vec2 way = (end - start) * u_half;
  float far = max(length(way), 0.001);
  v_across = a_across * (a_width / 2.0 + 1.0);
  vec2 aside = vec2(-way.y, way.x) / far * v_across;
  gl_Position = vec4(mix(start, end, a_along) + aside / u_half, 0, 1);
  v_along = a_along * far;
  v_width = a_width;
  v_dashes = a_dashes;
  v_alpha = a_alpha;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
}`;

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying float v_alpha;
varying float v_along;
varying float v_across;
varying float v_width;
varying vec2 v_dashes;
void main(void) {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float seen = v_alpha * (1.0 - smoothstep(-0.5, 0.5, abs(v_across) - v_width / 2.0));
  float period = v_dashes.x + v_dashes.y;
  if (period > 0.0) {
    float at = mod(v_along, period);
    seen *= smoothstep(-0.5, 0.5, at) * (1.0 - smoothstep(-0.5, 0.5, at - v_dashes.x));
  }
  gl_FragColor = vec4(v_color.rgb * seen, seen);
  #endif
}`;

/** Draws a line as wide as it says at any distance, solid or with dashes. */
export class LineProgram extends EdgeProgram<'u_matrix' | 'u_half'> {
  getDefinition() {
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: WebGLRenderingContext.TRIANGLES,
      UNIFORMS: ['u_matrix', 'u_half'] as const,
      ATTRIBUTES: [
        floats('a_start', 2),
        floats('a_end', 2),
        floats('a_width', 1),
        floats('a_dashes', 2),
        bytes('a_color'),
        floats('a_alpha', 1),
        bytes('a_id'),
      ],
      CONSTANT_ATTRIBUTES: [floats('a_along', 1), floats('a_across', 1)],
      CONSTANT_DATA: [
        [0, 1],
        [0, -1],
        [1, 1],
        [1, 1],
        [0, -1],
        [1, -1],
      ],
    };
  }

  processVisibleItem(
    id: number,
    at: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData & Partial<LineLooks>,
  ): void {
    const { size, color, alpha = 1, dashes: [dash = 0, gap = 0] = [] } = data;
    this.array.set([source.x, source.y, target.x, target.y, size, dash, gap, floatColor(color), alpha, id], at);
  }

  setUniforms(
    { matrix, width, height }: RenderParams,
    { gl, uniformLocations }: Parameters<EdgeProgram['setUniforms']>[1],
  ): void {
    gl.uniformMatrix3fv(uniformLocations.u_matrix!, false, matrix);
    gl.uniform2f(uniformLocations.u_half!, width / 2, height / 2);
  }
}
