export { isLeaving, reloadPage } from './leave.ts';
export { formatRoute, parseRoute, RESULT_TABS, type ResultTab, type Route } from './routes.ts';
export { navigate, useRoute } from './use-route.ts';
