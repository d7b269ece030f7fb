export * from './access.module';
export * from './role';
export * from './schema';
export * from './token';
export * from './token-store';
