import browser from 'webextension-polyfill';
import { HubPage } from '../../components/hub/HubPage.tsx';
import { openPage } from '../../components/shared/open-page.tsx';

const root = document.getElementById('page');
if (root) void openPage(browser, <HubPage />, root);
