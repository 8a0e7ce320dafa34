import { render } from 'preact';
import { browser } from 'wxt/browser';
import { startPage } from '../../components/start-page.ts';
import { t } from '../../locales/text.ts';
import { browserConnector } from '../options/browser-connector.ts';
import { App } from './App.tsx';
import './style.css';

startPage(document, browser.i18n.getUILanguage(), t('app.name'));
render(<App connector={browserConnector()} />, document.body);
