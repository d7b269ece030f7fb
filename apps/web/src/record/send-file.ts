import type { Schemas } from '../api/client';
import { Problem, problemOf } from '../api/problem';
import { token } from '../api/token';

export type Report = Schemas['ImportReport'];

/** Sends a file as it is. `fetch` does not say how much has been sent; this does. */
export function sendFile(dispute: string, file: Blob, onSent: (bytes: number) => void): Promise<Report> {
  return new Promise((done, fail) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/v1/disputes/${encodeURIComponent(dispute)}/imports`);
    request.setRequestHeader('content-type', 'application/x-ndjson');
    request.setRequestHeader('authorization', `Bearer ${token.get()}`);
    request.upload.addEventListener('progress', ({ loaded }) => onSent(loaded));
    request.addEventListener('error', () => fail(new Problem(0, { code: 'UNREACHABLE' })));
    request.addEventListener('load', () => {
      const said = readJson(request.responseText);
      if (request.status === 200) done(said as Report);
      else fail(problemOf(request.status, said));
    });
    request.send(file);
  });
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
