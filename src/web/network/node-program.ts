import { NodeProgram } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { bytes, floats } from './attributes';
import type { Mark } from './looks';

/** The outlines of marks, by the number that the shader knows them by. */
const SHAPES: Readonly<Record<Mark, number>> = {
  CIVIL_SOCIETY: 0,
  FAITH_COMMUNITY: 0,
  SURVIVORS_AND_YOUTH: 0,
  dot: 0,
  several: 0,
  GOVERNMENT: 1,
  LAW_ENFORCEMENT: 1,
  INTERGOVERNMENTAL: 1,
  PRIVATE_SECTOR: 2,
  DONOR: 2,
  ACADEMIA: 3,
  MEDIA: 3,
  initiative: 4,
};

/** What a node of the drawn graph says beside where it is. */
export interface NodeLooks {
  mark: Mark;
  edge: string;
  alpha: number;
}

const VERTEX = /* glsl */ `
attribute vec2 a_position;
attribute float a_size;
attribute vec4 a_color;
attribute vec4 a_edge;
attribute float a_shape;
attribute float a_alpha;
attribute vec4 a_id;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec4 v_edge;
varying vec2 v_at;
varying float v_shape;
varying float v_alpha;
varying float v_pixel;
void main() {
  float radius = a_size / u_sizeRatio;
  v_at = a_corner * 1.4;
  vec2 position = a_position + v_at * radius * u_correctionRatio * 2.0;
  gl_Position = vec4((u_matrix * vec3(position, 1)).xy, 0, 1);
  v_shape = a_shape;
  v_alpha = a_alpha;
  v_pixel = 1.0 / radius;
  v_edge = a_edge;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
}`;

/** The distance from the outline, in radii: the shapes are those of shapeOf (parts/glyph.tsx). */
const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec4 v_edge;
varying vec2 v_at;
varying float v_shape;
varying float v_alpha;
varying float v_pixel;
void main(void) {
  vec2 p = abs(v_at);
  float outside = length(p) - 1.0;
  if (v_shape > 3.5) {
    vec2 q = p - 0.5;
    outside = length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - 0.5;
  } else if (v_shape > 2.5) outside = max(p.y - 1.0, (p.x + 0.55 * p.y - 1.1) / 1.141);
  else if (v_shape > 1.5) outside = (p.x + p.y - 1.2) / 1.414;
  else if (v_shape > 0.5) outside = max(p.x, p.y) - 0.93;
  #ifdef PICKING_MODE
  gl_FragColor = outside > 0.0 ? vec4(0.0) : v_color;
  #else
  float seen = v_alpha * (1.0 - smoothstep(-0.5, 0.5, outside / v_pixel - 0.75));
  float inside = 1.0 - smoothstep(-0.5, 0.5, outside / v_pixel + 0.75);
  gl_FragColor = vec4(mix(v_edge.rgb, v_color.rgb, inside) * seen, seen);
  #endif
}`;

/** Draws a node with the outline of its mark. */
export class MarkProgram extends NodeProgram<'u_matrix' | 'u_sizeRatio' | 'u_correctionRatio'> {
  getDefinition() {
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: WebGLRenderingContext.TRIANGLES,
      UNIFORMS: ['u_matrix', 'u_sizeRatio', 'u_correctionRatio'] as const,
      ATTRIBUTES: [
        floats('a_position', 2),
        floats('a_size', 1),
        bytes('a_color'),
        bytes('a_edge'),
        floats('a_shape', 1),
        floats('a_alpha', 1),
        bytes('a_id'),
      ],
      CONSTANT_ATTRIBUTES: [floats('a_corner', 2)],
      CONSTANT_DATA: [
        [-1, -1],
        [1, -1],
        [-1, 1],
        [-1, 1],
        [1, -1],
        [1, 1],
      ],
    };
  }

  processVisibleItem(id: number, start: number, data: NodeDisplayData & Partial<NodeLooks>): void {
    const { x, y, size, color, edge = color, mark = 'dot', alpha = 1 } = data;
    this.array.set([x, y, size, floatColor(color), floatColor(edge), SHAPES[mark], alpha, id], start);
  }

  setUniforms(
    { matrix, sizeRatio, correctionRatio }: RenderParams,
    { gl, uniformLocations }: Parameters<NodeProgram['setUniforms']>[1],
  ): void {
    gl.uniformMatrix3fv(uniformLocations.u_matrix!, false, matrix);
    gl.uniform1f(uniformLocations.u_sizeRatio!, sizeRatio);
    gl.uniform1f(uniformLocations.u_correctionRatio!, correctionRatio);
  }
}
