import { Refusal } from '@chancery/kernel';

/** The caller sent `reason`, not `data.reason`: the pointers of a refusal follow what was sent. */
export async function pointingAtBody<Result>(recorded: Promise<Result>): Promise<Result> {
  try {
    return await recorded;
  } catch (error) {
    throw error instanceof Refusal ? asSent(error) : error;
  }
}

function asSent({ code, message, errors, cause }: Refusal): Refusal {
  const own = errors.map(({ pointer, detail }) => ({ pointer: pointer.replace(/^\/data\//, '/'), detail }));
  return new Refusal(code, message, own, { cause });
}
