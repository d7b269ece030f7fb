const KEY = 'chancery.token';

/** The writer's token, kept until the tab is closed and sent with writes only. */
export const token = {
  get: (): string => sessionStorage.getItem(KEY) ?? '',
  set: (secret: string): void =>
    secret === '' ? sessionStorage.removeItem(KEY) : sessionStorage.setItem(KEY, secret),
};
