const { FLOAT, UNSIGNED_BYTE } = WebGLRenderingContext;

/** An attribute of a shader that is four bytes, such as a colour. */
export const bytes = (name: string) => ({ name, size: 4, type: UNSIGNED_BYTE, normalized: true });

/** An attribute of a shader that is some numbers. */
export const floats = (name: string, size: number) => ({ name, size, type: FLOAT });
