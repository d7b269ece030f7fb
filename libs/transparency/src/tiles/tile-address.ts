import { TILE_WIDTH } from '../merkle/growing-tree';

/** Which hashes, or with level `entries` which entries: `width` of them from `index * 256` on. */
export interface TileAddress {
  readonly level: number | 'entries';
  readonly index: number;
  /** 256 for a full one. */
  readonly width: number;
}

const ADDRESS = /^(entries|\d|[1-5]\d|6[0-3])\/((?:x\d{3}\/)*\d{3})(?:\.p\/([1-9]\d{0,2}))?$/;

/** The end of the address of a tile: `0/x001/234.p/17` (C2SP tlog-tiles). */
export function tileAddress({ level, index, width }: TileAddress): string {
  const digits = String(index);
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/\d{3}/g)!;
  const path = groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/');
  return `${level}/${path}${width < TILE_WIDTH ? `.p/${width}` : ''}`;
}

/** null for what is not spelt exactly so: one tile has one address. */
export function readTileAddress(text: string): TileAddress | null {
  const [, level, path, width] = ADDRESS.exec(text) ?? [];
  if (level === undefined || path === undefined) return null;
  const address: TileAddress = {
    level: level === 'entries' ? level : Number(level),
    index: Number(path.replaceAll(/[x/]/g, '')),
    width: width === undefined ? TILE_WIDTH : Number(width),
  };
  return Number.isSafeInteger(address.index) && tileAddress(address) === text ? address : null;
}

/** How many hashes that tile has in a tree of that size; 0 where it does not exist. */
export function widthIn(size: number, level: number, index: number): number {
  const hashes = Math.floor(size / TILE_WIDTH ** level);
  return Math.max(0, Math.min(TILE_WIDTH, hashes - index * TILE_WIDTH));
}
