/** The Postgres schemas of a projection: what readers see, what a rebuild fills, what it has just replaced. */
export const liveSchema = (name: string): string => `rm_${name}`;
export const nextSchema = (name: string): string => `rm_${name}_next`;
export const replacedSchema = (name: string): string => `rm_${name}_replaced`;
