import { dayOf, numberOf } from '../address/days';
import { draw, type Spot } from './draw';
import type { Extent } from './extent';
import { AXIS, type Ink, type Picture, ROW } from './picture';
import { inkOf } from './ink';
import { listenTo, type Movable } from './gestures';
import type { Row } from './rows';

export interface Shown {
  readonly rows: readonly Row[];
  readonly language: string;
  readonly now: number;
  readonly chosen: string;
  /** Of everything, also of what has not happened yet on the day shown: playing must not run out of sight. */
  readonly extent: Extent | null;
  /** `2019-01-01/2019-12-31`, or '' for all. */
  readonly span: string;
}

interface Told {
  readonly onSpan: (span: string | null) => void;
  readonly onEntry: (id: string) => void;
}

const SETTLE_MS = 350;
const NARROW = 620;
const NEAREST = 90;
const TOUCH = 14;
const MOST_NAMED = 5;

/**
 * Moves the window over the rows and redraws, at most once a frame. It stands beside React on purpose: what changes sixty
 * times a second does not go through the address; where it comes to rest does.
 */
export class ChartControl implements Movable {
  private shown: Shown = { rows: [], language: 'en', now: 0, chosen: '', span: '', extent: null };
  private from = 0;
  private perDay = 0;
  private ink: Ink;
  private spots: readonly Spot[] = [];
  private frame = 0;
  private settling: ReturnType<typeof setTimeout> | undefined;
  private told: string | null = null;
  private readonly ending = new AbortController();
  private readonly watcher = new ResizeObserver(() => this.resize());

  constructor(
    private readonly canvas: HTMLCanvasElement,
    private readonly tell: Told,
  ) {
    this.ink = inkOf(canvas);
    this.watcher.observe(canvas);
    listenTo(canvas, this, this.ending.signal);
    const repaint = () => {
      this.ink = inkOf(canvas);
      this.schedule();
    };
    addEventListener('chancery:theme', repaint, { signal: this.ending.signal });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', repaint, {
      signal: this.ending.signal,
    });
  }

  show(shown: Shown): void {
    const moved = shown.span !== this.shown.span && shown.span !== this.told;
    // Entries arrive page by page; nobody has moved yet, so the window grows with them.
    const grown =
      shown.span === '' && this.settling === undefined && !isSame(shown.extent, this.shown.extent);
    this.shown = shown;
    this.resize();
    if (moved || grown || this.perDay === 0) this.goTo(shown.span);
    this.schedule();
  }

  stop(): void {
    this.ending.abort();
    this.watcher.disconnect();
    clearTimeout(this.settling);
    cancelAnimationFrame(this.frame);
  }

  get gutter(): number {
    const width = this.canvas.clientWidth;
    return width < NARROW ? 0 : Math.min(250, Math.max(180, width * 0.24));
  }

  private get width(): number {
    return Math.max(1, this.canvas.clientWidth - this.gutter);
  }

  panBy(pixels: number): void {
    this.from -= pixels / this.perDay;
    this.changed();
  }

  /** Around a place of the canvas, which stays where it is. */
  zoomAt(x: number, factor: number): void {
    const place = Math.max(0, x - this.gutter);
    const day = this.from + place / this.perDay;
    const { first, last } = this.extent;
    const least = this.width / Math.max(30, (last - first) * 1.3);
    this.perDay = Math.min(NEAREST, Math.max(least, this.perDay * factor));
    this.from = day - place / this.perDay;
    this.changed();
  }

  zoomBy(how: 'in' | 'out' | 'all'): void {
    if (how === 'all') {
      this.between(this.extent.first, this.extent.last);
      return this.changed();
    }
    this.zoomAt(this.gutter + this.width / 2, how === 'in' ? 1.6 : 1 / 1.6);
  }

  labelsAt(x: number, y: number): readonly string[] {
    const spot = this.spotAt(x, y);
    if (!spot) return [];
    const { first, count } = spot.cluster;
    return spot.row.marks.slice(first, first + Math.min(MOST_NAMED, count)).map(({ label }) => label);
  }

  private spotAt(x: number, y: number): Spot | undefined {
    const [best] = this.spots
      .filter((spot) => Math.abs(spot.y - y) < ROW / 2 && Math.abs(spot.cluster.x + this.gutter - x) < TOUCH)
      .toSorted((a, b) => Math.abs(a.cluster.x + this.gutter - x) - Math.abs(b.cluster.x + this.gutter - x));
    return best;
  }

  /** An entry opens; several are gone nearer to until they are apart, or as near as it gets. */
  choose(x: number, y: number): void {
    const spot = this.spotAt(x, y);
    if (!spot) return;
    const { row, cluster } = spot;
    const first = row.marks[cluster.first]!;
    const last = row.marks[cluster.first + cluster.count - 1]!;
    if (cluster.count === 1 || last.from - first.from < 1) return this.tell.onEntry(first.id);
    this.perDay = Math.min(NEAREST, (this.width * 0.8) / Math.max(2, last.from - first.from));
    this.from = (first.from + last.from) / 2 - this.width / this.perDay / 2;
    this.changed();
  }

  private get extent(): Extent {
    const { now } = this.shown;
    return this.shown.extent ?? { first: now - 365, most: now - 365, last: now };
  }

  private goTo(span: string): void {
    const [from, to] = span.split('/').map(numberOf);
    if (from && to && to > from) {
      this.perDay = this.width / (to - from);
      this.from = from;
    } else this.between(this.extent.most, this.extent.last);
  }

  private between(first: number, last: number): void {
    const margin = Math.max(10, (last - first) * 0.03);
    this.from = first - margin;
    this.perDay = this.width / (last - first + margin * 3);
  }

  private changed(): void {
    this.schedule();
    clearTimeout(this.settling);
    this.settling = setTimeout(() => {
      this.settling = undefined;
      const until = this.from + this.width / this.perDay;
      this.told = `${dayOf(Math.floor(this.from))}/${dayOf(Math.ceil(until))}`;
      this.tell.onSpan(this.told);
    }, SETTLE_MS);
  }

  private resize(): void {
    const ratio = devicePixelRatio || 1;
    const height = AXIS + Math.max(3, this.shown.rows.length) * ROW;
    const [wide, high] = [Math.round(this.canvas.clientWidth * ratio), Math.round(height * ratio)];
    if (this.canvas.width !== wide || this.canvas.height !== high) {
      this.canvas.width = wide;
      this.canvas.height = high;
      this.canvas.style.height = `${height}px`;
    }
    this.schedule();
  }

  private schedule(): void {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.paint());
  }

  private paint(): void {
    const context = this.canvas.getContext('2d');
    if (!context || this.perDay === 0) return;
    const ratio = devicePixelRatio || 1;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    const picture: Picture = {
      ...this.shown,
      ink: this.ink,
      gutter: this.gutter,
      height: AXIS + this.shown.rows.length * ROW,
      window: { from: this.from, perDay: this.perDay, width: this.width },
    };
    this.spots = draw(context, picture);
  }
}

const isSame = (a: Extent | null, b: Extent | null) =>
  a?.first === b?.first && a?.most === b?.most && a?.last === b?.last;
