import { datadogRum } from '@datadog/browser-rum';
import { report } from './report.ts';

interface RumEvent {
  type: string;
  action?: { frustration?: { type?: string[] } };
  _dd?: { action?: { target?: { selector?: string } } };
}

const kinds: Record<string, string> = {
  rage_click: 'rage-click',
  dead_click: 'dead-click',
  error_click: 'error-click',
};

if (window.top === window) {
  datadogRum.init({
    applicationId: 'bench',
    clientToken: 'bench',
    site: 'datadoghq.com',
    service: 'bench',
    proxy: `${location.origin}/dd`,
    sessionSampleRate: 100,
    sessionReplaySampleRate: 0,
    trackUserInteractions: true,
    beforeSend: (event: RumEvent) => {
      if (event.type !== 'action') return true;
      const said = event.action?.frustration?.type ?? [];
      if (said.length > 0)
        report(
          said.map(type => kinds[type] ?? type),
          event._dd?.action?.target?.selector,
        );
      return true;
    },
  });
}
