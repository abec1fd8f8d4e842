/** The peers are installed only for the bench, so their own types are not at hand. What is used of them is named here. */
declare module 'posthog-js' {
  const posthog: { init(token: string, settings: object): void };
  export default posthog;
}
declare module 'posthog-js/dist/dead-clicks-autocapture' {}
declare module '@sentry/browser' {
  export const init: (settings: object) => void;
  export const replayIntegration: (settings: object) => unknown;
}
declare module '@datadog/browser-rum' {
  export const datadogRum: { init(settings: object): void };
}
declare module '@amplitude/plugin-autocapture-browser' {
  export const frustrationPlugin: (settings: object) => {
    setup(config: object, client: object): Promise<void>;
  };
}
declare module 'mixpanel-browser/dist/mixpanel.module.js' {
  const mixpanel: {
    init(token: string, settings: object, name: string): { track: (name: string) => void };
  };
  export default mixpanel;
}
declare module '@newrelic/browser-agent/src/*' {
  export class UserActionsAggregator {
    constructor(agent: object);
    aggregationEvent: { selectorPath: string } | undefined;
    process(event: Event, fields: string[]): { selectorPath: string } | undefined;
    isLiveClick(): void;
    markAsErrorClick(): void;
  }
}
