import { Refusal } from '@chancery/kernel';

/** Under which names the two clocks of one moment were asked for. */
export interface Names {
  readonly asOf: 'from' | 'to';
  readonly knownAt: 'knownFrom' | 'knownTo';
}

/** A refusal of one of the moments names the parameters that the caller sent: there is no `asOf` or `knownAt` here. */
export async function namedAsAsked<Result>(names: Names, resolved: Promise<Result>): Promise<Result> {
  try {
    return await resolved;
  } catch (error) {
    throw error instanceof Refusal ? renamed(error, names) : error;
  }
}

function renamed({ code, message, errors, cause }: Refusal, names: Names): Refusal {
  const nameOf = (pointer: string) =>
    Object.hasOwn(names, pointer) ? names[pointer as keyof Names] : pointer;
  return new Refusal(
    code,
    message.replace(/^(?:asOf|knownAt)(?=[: ])/, nameOf),
    errors.map(({ pointer, detail }) => ({ pointer: nameOf(pointer), detail })),
    { cause },
  );
}
