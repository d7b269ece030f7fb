/** One message of an event stream. */
export interface Message {
  readonly id: number;
  readonly data: { readonly position: number };
}

/** Reads an event stream until `enough`, then hangs up. The stream ending first is an end as well. */
export async function readStream(
  url: string,
  enough: (messages: readonly Message[]) => boolean,
  headers: Record<string, string> = {},
): Promise<Message[]> {
  const hangUp = new AbortController();
  const answer = await fetch(url, { headers, signal: hangUp.signal });
  const messages: Message[] = [];
  let rest = '';
  try {
    for await (const bytes of answer.body!) {
      const parts = (rest + Buffer.from(bytes).toString()).split('\n\n');
      rest = parts.pop() ?? '';
      messages.push(...parts.flatMap(messageIn));
      if (enough(messages)) break;
    }
  } finally {
    hangUp.abort();
  }
  return messages;
}

function messageIn(text: string): Message[] {
  const [, id, data] = /^id: (\d+)\ndata: (.*)$/.exec(text) ?? [];
  return id === undefined ? [] : [{ id: Number(id), data: JSON.parse(data ?? '') as Message['data'] }];
}
