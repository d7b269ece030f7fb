import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

// The prefix lets secret scanners, and people who find one in a log, know what they are looking at.
const PREFIX = 'chy_';
const SECRET = /^chy_[A-Za-z0-9_-]{43}$/;

/** 256 random bits, base64url: `chy_` and 43 characters. */
export const newSecret = (): string => `${PREFIX}${randomBytes(32).toString('base64url')}`;

/** Tells a forgery from a candidate without asking the database. */
export const looksLikeSecret = (text: string): boolean => SECRET.test(text);

/** A plain hash is enough: the secret has full entropy, there is nothing a slow hash would protect. */
export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

export const sameHash = (one: Buffer, other: Buffer): boolean =>
  one.length === other.length && timingSafeEqual(one, other);
