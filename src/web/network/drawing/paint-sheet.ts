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
  for (const drawable of sheet.drawables) {
    context.save();
    context.translate(drawable.x, drawable.y);
    context.globalAlpha = drawable.alpha ?? 1;
    if (drawable.kind === 'path') {
      const path = new Path2D(drawable.d);
      context.rotate(((drawable.turned ?? 0) * Math.PI) / 180);
      context.setLineDash([...(drawable.dashes ?? [])]);
      context.lineWidth = drawable.width ?? 1;
      if (drawable.fill) {
        context.fillStyle = drawable.fill;
        context.fill(path);
      }
      if (drawable.stroke) {
        context.strokeStyle = drawable.stroke;
        context.stroke(path);
      }
    } else {
      context.font = `${drawable.isBold ? '600' : '400'} ${String(drawable.size)}px ${sheet.font}`;
      context.textAlign = drawable.anchor === 'middle' ? 'center' : drawable.anchor;
      if (drawable.halo) {
        context.strokeStyle = drawable.halo;
        context.lineWidth = 4;
        context.strokeText(drawable.text, 0, 0);
      }
      context.fillStyle = drawable.fill;
      context.fillText(drawable.text, 0, 0);
    }
    context.restore();
  }
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture was made.'))), 'image/png'),
  );
}
