import { render } from 'preact';
import { startPage } from '../../components/start-page.ts';
import { App } from '../../entrypoints/sidepanel/App.tsx';
import { LANGUAGE, STATE } from './fake-browser.ts';
import '../../entrypoints/sidepanel/style.css';
import { mockConnector } from './mock-connector.ts';

render(<App connector={mockConnector(STATE)} locale={startPage(document, LANGUAGE)} />, document.body);
