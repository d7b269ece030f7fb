import { QueryClientProvider } from '@tanstack/react-query';
import { Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { queries } from './api/ask';
import { Frame } from './shell/frame';
import { Broken } from './shell/broken';
import { Slow } from './common/states';
import { NotHere } from './shell/not-here';
import { VIEWS } from './views';

export function App() {
  return (
    <QueryClientProvider client={queries}>
      <Frame>
        <Broken>
          <Suspense fallback={<Slow />}>
            <Switch>
              {VIEWS.map(({ path, View }) => (
                <Route key={path} path={path} component={View} />
              ))}
              <Route component={NotHere} />
            </Switch>
          </Suspense>
        </Broken>
      </Frame>
    </QueryClientProvider>
  );
}
