export * from './access.module';
export * from './first-start';
export * from './role';
export * from './schema';
export * from './token';
export * from './token-store';
