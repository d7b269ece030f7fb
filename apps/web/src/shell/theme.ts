export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'chancery.theme';

/** The reader's own matter, so not in the address. */
export const storedTheme = (): Theme => {
  const stored = localStorage.getItem(KEY);
  return THEMES.find((one) => one === stored) ?? 'auto';
};

export function applyTheme(theme: Theme): void {
  if (theme === 'auto') {
    localStorage.removeItem(KEY);
    delete document.documentElement.dataset['theme'];
  } else {
    localStorage.setItem(KEY, theme);
    document.documentElement.dataset['theme'] = theme;
  }
  dispatchEvent(new Event('chancery:theme'));
}
