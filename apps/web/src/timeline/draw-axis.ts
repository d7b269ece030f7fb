import { scaleUtc } from 'd3-scale';
import { AXIS, type Picture } from './picture';

const MS = 86_400_000;
const A_TICK = 90;

/** Years, months or days by how near one is; what lies after the chosen day is veiled. */
export function drawAxis(context: CanvasRenderingContext2D, picture: Picture): void {
  const { window, gutter, height, ink, now } = picture;
  const { from, perDay, width } = window;
  const scale = scaleUtc([new Date(from * MS), new Date((from + width / perDay) * MS)], [0, width]);
  context.save();
  context.beginPath();
  context.rect(gutter, 0, width, height);
  context.clip();
  context.font = `11px ${ink.sans}`;
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  for (const tick of scale.ticks(Math.max(2, Math.floor(width / A_TICK)))) {
    const x = Math.round(gutter + scale(tick)) + 0.5;
    context.strokeStyle = ink.rule;
    line(context, x, 0, height);
    context.fillStyle = ink.faded;
    context.fillText(nameOf(tick, picture.language), x + 4, AXIS / 2);
  }
  drawNow(context, picture, gutter + (now + 1 - from) * perDay);
  context.restore();
}

function drawNow(
  context: CanvasRenderingContext2D,
  { gutter, window, height, ink }: Picture,
  x: number,
): void {
  const edge = gutter + window.width;
  if (x > edge) return;
  context.globalAlpha = 0.35;
  context.fillStyle = ink.rule;
  context.fillRect(Math.max(gutter, x), 0, edge - Math.max(gutter, x), height);
  context.globalAlpha = 1;
  if (x < gutter) return;
  context.strokeStyle = ink.accent;
  context.lineWidth = 1.5;
  line(context, Math.round(x), 0, height);
  context.lineWidth = 1;
}

function line(context: CanvasRenderingContext2D, x: number, from: number, to: number): void {
  context.beginPath();
  context.moveTo(x, from);
  context.lineTo(x, to);
  context.stroke();
}

function nameOf(date: Date, language: string): string {
  const [month, day] = [date.getUTCMonth(), date.getUTCDate()];
  if (month === 0 && day === 1) return String(date.getUTCFullYear());
  const how: Intl.DateTimeFormatOptions = day === 1 ? { month: 'short' } : { day: 'numeric', month: 'short' };
  return date.toLocaleDateString(language, { ...how, timeZone: 'UTC' });
}
