import mixpanel from 'mixpanel-browser/dist/mixpanel.module.js';
import { report } from './report.ts';
import { whenBody } from './when-body.ts';

const kinds: Record<string, string> = { $mp_rage_click: 'rage-click', $mp_dead_click: 'dead-click' };

whenBody(() => {
  const instance = mixpanel.init(
    'bench',
    {
      api_host: `${location.origin}/mp`,
      persistence: 'localStorage',
      ignore_dnt: true,
      autocapture: {
        pageview: false,
        click: false,
        input: false,
        scroll: false,
        submit: false,
        page_leave: false,
        dead_click: true,
        rage_click: true,
      },
    },
    'bench',
  );
  instance.track = (name: string) => {
    const kind = kinds[name];
    if (kind) report(kind);
  };
});
