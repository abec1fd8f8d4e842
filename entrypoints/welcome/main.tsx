import browser from 'webextension-polyfill';
import { openPage } from '../../components/shared/open-page.tsx';
import { WelcomePage } from '../../components/welcome/WelcomePage.tsx';

const root = document.getElementById('page');
if (root) void openPage(browser, <WelcomePage />, root);
