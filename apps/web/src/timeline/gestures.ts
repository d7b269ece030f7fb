/** What is moved by them; places are in pixels of the canvas. */
export interface Movable {
  readonly panBy: (pixels: number) => void;
  readonly zoomAt: (x: number, factor: number) => void;
  readonly zoomBy: (how: 'in' | 'out' | 'all') => void;
  readonly choose: (x: number, y: number) => void;
  /** The headlines of what is at a place; none where nothing is. */
  readonly labelsAt: (x: number, y: number) => readonly string[];
}

const KEYS: Readonly<Record<string, (control: Movable) => void>> = {
  ArrowLeft: (control) => control.panBy(120),
  ArrowRight: (control) => control.panBy(-120),
  '+': (control) => control.zoomBy('in'),
  '=': (control) => control.zoomBy('in'),
  '-': (control) => control.zoomBy('out'),
  Home: (control) => control.zoomBy('all'),
};

/** Drag moves, the wheel with Ctrl (or a pinch) zooms, sideways it moves; without, it scrolls the page as everywhere. */
export function listenTo(canvas: HTMLCanvasElement, control: Movable, signal: AbortSignal): void {
  canvas.addEventListener('wheel', (event) => turn(event, control), { signal, passive: false });
  canvas.addEventListener('keydown', (event) => press(event, control), { signal });
  canvas.addEventListener('dblclick', ({ offsetX }) => control.zoomAt(offsetX, 2), { signal });
  follow(canvas, control, signal);
}

function turn(event: WheelEvent, control: Movable): void {
  const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY) || event.shiftKey;
  if (!event.ctrlKey && !event.metaKey && !sideways) return;
  event.preventDefault();
  if (event.ctrlKey || event.metaKey) control.zoomAt(event.offsetX, Math.exp(-event.deltaY * 0.0025));
  else control.panBy(-(event.deltaX || event.deltaY));
}

function press(event: KeyboardEvent, control: Movable): void {
  const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : KEYS[event.key];
  if (!act) return;
  event.preventDefault();
  act(control);
}

function follow(canvas: HTMLCanvasElement, control: Movable, signal: AbortSignal): void {
  const fingers = new Map<number, { x: number; y: number }>();
  let travelled = 0;
  canvas.addEventListener(
    'pointerdown',
    (event) => {
      canvas.setPointerCapture(event.pointerId);
      fingers.set(event.pointerId, { x: event.offsetX, y: event.offsetY });
      if (fingers.size === 1) travelled = 0;
    },
    { signal },
  );
  canvas.addEventListener(
    'pointermove',
    (event) => {
      const before = fingers.get(event.pointerId);
      if (!before) return hover(canvas, control, event);
      const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
      travelled += Math.abs(event.offsetX - before.x) + Math.abs(event.offsetY - before.y);
      fingers.set(event.pointerId, { x: event.offsetX, y: event.offsetY });
      if (other) pinch(control, before.x, event.offsetX, other.x);
      else if (travelled > 4) control.panBy(event.offsetX - before.x);
    },
    { signal },
  );
  const lift = (event: PointerEvent) => {
    if (event.type === 'pointerup' && fingers.size === 1 && travelled <= 4)
      control.choose(event.offsetX, event.offsetY);
    fingers.delete(event.pointerId);
  };
  canvas.addEventListener('pointerup', lift, { signal });
  canvas.addEventListener('pointercancel', lift, { signal });
}

function pinch(control: Movable, before: number, after: number, other: number): void {
  const [was, is] = [Math.abs(before - other), Math.abs(after - other)];
  if (was > 20 && is > 20) control.zoomAt((after + other) / 2, is / was);
}

function hover(canvas: HTMLCanvasElement, control: Movable, { offsetX, offsetY }: PointerEvent): void {
  const title = control.labelsAt(offsetX, offsetY).join('\n');
  if (canvas.title !== title) canvas.title = title;
  canvas.style.cursor = title === '' ? '' : 'pointer';
}
