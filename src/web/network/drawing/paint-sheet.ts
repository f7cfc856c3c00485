import type { Sheet } from './drawable';

/** Renders a sheet as a PNG, with this many pixels per unit. */
export async function toPng(sheet: Sheet, scale: number): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = sheet.width * scale;
  canvas.height = sheet.height * scale;
  const context = canvas.getContext('2d')!;
  context.scale(scale, scale);
  context.fillStyle = sheet.paper;
  context.fillRect(0, 0, sheet.width, sheet.height);
  context.lineJoin = 'round';
  context.textBaseline = 'middle';
  for (const ink of sheet.inks) {
    context.save();
    context.translate(ink.x, ink.y);
    context.globalAlpha = ink.alpha ?? 1;
    if (ink.kind === 'path') {
      const path = new Path2D(ink.d);
      context.rotate(((ink.turned ?? 0) * Math.PI) / 180);
      context.setLineDash([...(ink.dashes ?? [])]);
      context.lineWidth = ink.width ?? 1;
      if (ink.fill) {
        context.fillStyle = ink.fill;
        context.fill(path);
      }
      if (ink.stroke) {
        context.strokeStyle = ink.stroke;
        context.stroke(path);
      }
    } else {
      context.font = `${ink.isBold ? '600' : '400'} ${String(ink.size)}px ${sheet.font}`;
      context.textAlign = ink.anchor === 'middle' ? 'center' : ink.anchor;
      if (ink.halo) {
        context.strokeStyle = ink.halo;
        context.lineWidth = 4;
        context.strokeText(ink.text, 0, 0);
      }
      context.fillStyle = ink.fill;
      context.fillText(ink.text, 0, 0);
    }
    context.restore();
  }
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture was made.'))), 'image/png'),
  );
}
