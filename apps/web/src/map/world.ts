import { geoArea, geoCentroid, geoEqualEarth, geoPath, type GeoProjection, type GeoStream } from 'd3-geo';
import { feature } from 'topojson-client';
import borders from 'world-atlas/countries-50m.json?url';
import { ALPHA3 } from './iso-numeric';

/** A land with its outline; `code` is null for what has no code of its own. */
export interface Land {
  readonly code: string | null;
  readonly number: string;
  readonly name: string;
  readonly shape: Outline;
  readonly centre: readonly [number, number];
}

/** A land as it is drawn: an outline, and a dot where it would be too small to see or to hit. */
export interface DrawnLand {
  readonly land: Land;
  readonly outline: string;
  readonly at: readonly [number, number];
  readonly isSmall: boolean;
}

export const [WIDTH, HEIGHT] = [960, 470];
const SMALL_AREA = 26;
const ANTARCTICA = '010';

type Outline =
  | { type: 'Polygon'; coordinates: [number, number][][] }
  | { type: 'MultiPolygon'; coordinates: [number, number][][][] };
type Topology = Parameters<typeof feature>[0];

/** The borders of the world: a file of this page, which no other server is asked for. */
export async function loadWorld(signal: AbortSignal): Promise<readonly Land[]> {
  const response = await fetch(borders, { signal });
  const topology = (await response.json()) as Topology;
  const all = feature(topology, topology.objects['countries'] as never) as unknown as {
    features: { id?: string; properties: { name: string }; geometry: Outline }[];
  };
  return all.features
    .filter(({ id }) => id !== ANTARCTICA)
    .map(({ id, properties, geometry }) => ({
      code: ALPHA3.get(id ?? '') ?? null,
      number: id ?? '',
      name: properties.name,
      shape: geometry,
      centre: geoCentroid(mainland(geometry)),
    }))
    .filter(isLargest);
}

/** The largest of its parts: a dot for France belongs in Europe, not halfway to Guiana. */
function mainland(shape: Outline): Outline {
  if (shape.type === 'Polygon') return shape;
  const parts = shape.coordinates.map((coordinates) => ({ type: 'Polygon' as const, coordinates }));
  return parts.toSorted((a, b) => geoArea(b) - geoArea(a))[0] ?? shape;
}

/** Islands far away have a number of their own in the borders, or share that of their state: the state is the largest. */
const isLargest = (one: Land, _: number, all: readonly Land[]) =>
  one.number === '' || !all.some((other) => other.number === one.number && geoArea(other.shape) > geoArea(one.shape)); // prettier-ignore

/** West, south, east and north of what is shown. */
export const REGIONS = {
  world: [-168.9, -57, 190.9, 83],
  americas: [-125, -56, -32, 62],
  caribbean: [-90, 5, -56, 28],
  europe: [-24, 34, 45, 71],
} as const;

export type Region = keyof typeof REGIONS;

export function drawn(world: readonly Land[], region: Region): readonly DrawnLand[] {
  const projection = projectionOf(region);
  const path = geoPath({ stream: (to) => projection.stream(thinned(to)) }).digits(1);
  return world
    .map((land) => {
      const at = projection([...land.centre]) ?? [-1, -1];
      const isSmall = path.area(mainland(land.shape)) < SMALL_AREA;
      return { land, outline: path(land.shape) ?? '', at, isSmall };
    })
    .filter(({ outline, at: [x, y] }) => outline !== '' || (x > 0 && x < WIDTH && y > 0 && y < HEIGHT));
}

const LEAST_STEP = 1.3;

/** Leaves out what is nearer to the last point than the eye can tell: a tenth of the outline is left, and it draws at once. */
function thinned(to: GeoStream): GeoStream {
  let [lastX, lastY] = [Infinity, Infinity];
  return {
    ...bound(to),
    lineStart: () => {
      [lastX, lastY] = [Infinity, Infinity];
      to.lineStart();
    },
    point: (x, y) => {
      if (Math.abs(x - lastX) + Math.abs(y - lastY) < LEAST_STEP) return;
      [lastX, lastY] = [x, y];
      to.point(x, y);
    },
  };
}

const bound = (to: GeoStream): GeoStream => ({
  point: (x, y) => to.point(x, y),
  lineStart: () => to.lineStart(),
  lineEnd: () => to.lineEnd(),
  polygonStart: () => to.polygonStart(),
  polygonEnd: () => to.polygonEnd(),
});

/** Centred on the dispute's side of the world; the whole of it is cut where nobody lives, in the Bering Strait. */
function projectionOf(region: Region): GeoProjection {
  const [west, south, east, north] = REGIONS[region];
  const middle = (west + east) / 2;
  const corners = [west, middle, east].flatMap((x) => [south, (south + north) / 2, north].map((y) => [x, y]));
  const size: [[number, number], [number, number]] = [
    [4, 4],
    [WIDTH - 4, HEIGHT - 4],
  ];
  return geoEqualEarth()
    .rotate([-middle, 0])
    .fitExtent(size, { type: 'MultiPoint', coordinates: corners })
    .clipExtent([
      [-20, -20],
      [WIDTH + 20, HEIGHT + 20],
    ]);
}

/** The land nearest in a direction, those straight ahead before those aside. */
export function nextLand(
  lands: readonly DrawnLand[],
  from: DrawnLand,
  [dx, dy]: readonly [number, number],
): DrawnLand | undefined {
  const [best] = lands
    .filter((one) => one !== from && one.land.code !== null)
    .map((one) => {
      const [x, y] = [one.at[0] - from.at[0], one.at[1] - from.at[1]];
      const ahead = x * dx + y * dy;
      const aside = Math.abs(x * dy) + Math.abs(y * dx);
      return { one, ahead, cost: ahead + aside * 2 };
    })
    .filter(({ ahead, cost }) => ahead > 0.5 && cost < ahead * 5)
    .toSorted((a, b) => a.cost - b.cost);
  return best?.one;
}
