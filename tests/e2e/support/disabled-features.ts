/**
 * Features of Chromium that ask the network on their own or start processes for nothing, and those that Playwright turns
 * off: Chromium heeds only the last `--disable-features`, so that Playwright's list is repeated.
 */
export const disabledFeatures: readonly string[] = [
  'AutofillServerCommunication',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  // Pages of the browser's own window, each of which is a process.
  'PreloadTopChromeWebUI',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxPopup',
  'AcceptCHFrame',
  'AutoExpandDetailsElement',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'CertificateTransparencyComponentUpdater',
  'DestroyProfileOnBrowserClose',
  'DialMediaRouteProvider',
  'GlobalMediaControls',
  'HttpsUpgrades',
  'ImprovedCookieControls',
  'LazyFrameLoading',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'PlzDedicatedWorker',
  'ThirdPartyStoragePartitioning',
  'Translate',
];
