import './styles/tokens.css';
import './styles/page.css';
import './styles/shell.css';
import './styles/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { applyTheme, storedTheme } from './shell/theme';

applyTheme(storedTheme());
createRoot(document.querySelector('#page')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
