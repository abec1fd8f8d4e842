import browser from 'webextension-polyfill';
import { InsightsPage } from '../../components/insights/InsightsPage.tsx';
import { openPage } from '../../components/shared/open-page.tsx';

const root = document.getElementById('page');
if (root) void openPage(browser, <InsightsPage />, root);
