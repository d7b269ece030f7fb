import { TOKEN_NAME } from '@chancery/access';
import { ENTRY_ID } from '@chancery/kernel';

const PATH_PARAMETERS: Readonly<Record<string, { description: string; pattern?: string; example: string }>> =
  {
    dispute: {
      description: 'Slug of the dispute',
      pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
      example: 'venezuela',
    },
    entryId: {
      description: 'Id of the entry',
      pattern: ENTRY_ID.source,
      example: '2019-01-23-us-recognises-guaido',
    },
    code: { description: 'Code of the actor', example: 'person:juan-guaido' },
    actor: { description: 'Code of the actor', example: 'USA' },
    issue: { description: 'Slug of the issue', example: 'presidency-legitimacy' },
    slug: { description: 'Slug of the issue', example: 'presidency-legitimacy' },
    name: { description: 'Name of the token', pattern: TOKEN_NAME.source, example: 'ana' },
    level: { description: 'Level of the tile: 0 for hashes of leaves', pattern: '^\\d{1,2}$', example: '0' },
    path: {
      description:
        'Index of the tile, spelt as in C2SP tlog-tiles: `x001/234`, for one that is not full `x001/234.p/17`',
      example: '000',
    },
    id: { description: 'Id of the source', pattern: '^[0-9a-f]{20}$', example: '0123456789abcdef0123' },
  };

interface Operation {
  parameters?: { in: string; name: string }[];
}

/** Adds to every operation of a path what its placeholders mean; throws for one that nobody has described. */
export function describePathParameters(path: string, item: object): void {
  const described = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => parameterOf(name));
  for (const operation of Object.values(item) as Operation[]) {
    const others = operation.parameters?.filter((parameter) => parameter.in !== 'path') ?? [];
    operation.parameters = [...described, ...others];
  }
}

function parameterOf(name: string) {
  const known = PATH_PARAMETERS[name];
  if (!known) throw new Error(`The path parameter {${name}} is not described in path-parameters.ts.`);
  const { description, pattern, example } = known;
  return {
    in: 'path',
    name,
    required: true,
    description,
    example,
    schema: { type: 'string', ...(pattern && { pattern }) },
  };
}
