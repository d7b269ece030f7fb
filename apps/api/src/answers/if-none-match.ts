/** Whether an If-None-Match header names the ETag; by weak comparison (RFC 9110, 13.1.2). */
export function names(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  if (header.trim() === '*') return true;
  return header.split(',').some((one) => opaque(one) === opaque(etag));
}

const opaque = (etag: string) => etag.trim().replace(/^W\//, '');
