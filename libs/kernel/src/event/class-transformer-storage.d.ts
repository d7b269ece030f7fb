/** class-transformer keeps what `@Type` was told in a storage that it exports without types. */
declare module 'class-transformer/cjs/storage' {
  export const defaultMetadataStorage: {
    findTypeMetadata(target: Function, property: string): { typeFunction(): Function } | undefined;
  };
}
