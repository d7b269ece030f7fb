const LOOKS = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin', 'opacity', 'font-family', 'font-size', 'font-weight', 'text-anchor', 'dominant-baseline']; // prettier-ignore
const SHARPNESS = 2;

/**
 * A drawing of the page as a file of its own: how it looks here, in this theme, is written into it, for programs that
 * know neither our style sheet nor its variables.
 */
export function pictureFile(drawing: SVGSVGElement): { text: string; width: number; height: number } {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const [shown, copied] = [drawing, copy].map((one) => [one, ...one.querySelectorAll<SVGElement>('*')]);
  shown!.forEach((element, i) => {
    const style = getComputedStyle(element);
    for (const look of LOOKS) copied![i]!.style.setProperty(look, plain(style.getPropertyValue(look)));
    copied![i]!.removeAttribute('class');
  });
  const { width, height } = drawing.viewBox.baseVal;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.style.setProperty('background', getComputedStyle(drawing).getPropertyValue('--sheet'));
  return { text: new XMLSerializer().serializeToString(copy), width, height };
}

/** As pixels. By way of a `data:` address, which the page's policy lets images have. */
export async function asPng(drawing: SVGSVGElement): Promise<Blob> {
  const { text, width, height } = pictureFile(drawing);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width * SHARPNESS, height * SHARPNESS];
  const context = canvas.getContext('2d')!;
  context.fillStyle = getComputedStyle(drawing).getPropertyValue('--sheet').trim();
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large.'))));
  });
}

/** What a mixed colour computes to, `color(srgb 0.5 0.2 0.1 / 0.3)`, in the words that every program knows. */
export function plain(value: string): string {
  return value.replace(/color\(srgb ([^)]+)\)/g, (_, inside: string) => {
    const [red, green, blue, alpha = 1] = inside.split(/[ /]+/).map(Number);
    const [r, g, b] = [red!, green!, blue!].map((part) => Math.round(part * 255));
    return `rgba(${r}, ${g}, ${b}, ${alpha})`;
  });
}
