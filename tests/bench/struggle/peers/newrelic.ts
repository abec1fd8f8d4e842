import { UserActionsAggregator } from '@newrelic/browser-agent/src/features/generic_events/aggregate/user-actions/user-actions-aggregator.js';
import { hookResponses } from './newrelic-hooks.ts';
import { report } from './report.ts';

/** What it listens to: `OBSERVED_EVENTS` and `OBSERVED_WINDOW_EVENTS` of its constants. */
const observed = ['auxclick', 'click', 'copy', 'keydown', 'paste', 'scrollend'];

interface Action {
  rageClick?: boolean;
  deadClick?: boolean;
  errorClick?: boolean;
  selectorPath?: string;
}

const tell = (action: Action | undefined): void => {
  if (!action) return;
  const { rageClick, deadClick, errorClick, selectorPath } = action;
  const kinds = Object.entries({
    'rage-click': rageClick,
    'dead-click': deadClick,
    'error-click': errorClick,
  });
  const said = kinds.flatMap(([kind, is]) => (is ? [kind] : []));
  if (said.length > 0) report(said, selectorPath);
};

// Its aggregator alone, with the hooks of its instrument around it: the whole agent does nothing without a server.
if (window.top === window) {
  const aggregator = new UserActionsAggregator({ runtime: {}, init: {} });
  for (const type of observed) {
    window.addEventListener(type, event => tell(aggregator.process(event, [])), {
      capture: true,
      passive: true,
    });
  }
  for (const type of ['focus', 'blur']) {
    window.addEventListener(type, event => tell(aggregator.process(event, [])), { passive: true });
  }
  hookResponses({ answered: () => aggregator.isLiveClick(), failed: () => aggregator.markAsErrorClick() });
  // It tells of the last action when the page is left.
  for (const type of ['pagehide', 'struggle-bench-end']) {
    window.addEventListener(type, () => tell(aggregator.aggregationEvent));
  }
}
