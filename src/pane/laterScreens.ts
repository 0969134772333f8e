import { lazy } from 'react';

// One chunk of all screens but the first, fetched when the browser is idle: the pane opens sooner, and no screen waits.

export const EntriesScreen = lazy(async () => ({
  default: (
    await import(/* webpackChunkName: "screens", webpackPrefetch: true */ './entries/EntriesScreen')
  ).EntriesScreen,
}));
export const EventsScreen = lazy(async () => ({
  default: (
    await import(/* webpackChunkName: "screens", webpackPrefetch: true */ './events/EventsScreen')
  ).EventsScreen,
}));
export const ExplainScreen = lazy(async () => ({
  default: (
    await import(/* webpackChunkName: "screens", webpackPrefetch: true */ './explain/ExplainScreen')
  ).ExplainScreen,
}));
export const ExportScreen = lazy(async () => ({
  default: (
    await import(/* webpackChunkName: "screens", webpackPrefetch: true */ './export/ExportScreen')
  ).ExportScreen,
}));
export const FindingsScreen = lazy(async () => ({
  default: (
    await import(
      /* webpackChunkName: "screens", webpackPrefetch: true */ './findings/FindingsScreen'
    )
  ).FindingsScreen,
}));
export const InsertScreen = lazy(async () => ({
  default: (
    await import(/* webpackChunkName: "screens", webpackPrefetch: true */ './units/InsertScreen')
  ).InsertScreen,
}));
export const IssuesScreen = lazy(async () => ({
  default: (
    await import(/* webpackChunkName: "screens", webpackPrefetch: true */ './issues/IssuesScreen')
  ).IssuesScreen,
}));
export const ManualScreen = lazy(async () => ({
  default: (
    await import(/* webpackChunkName: "screens", webpackPrefetch: true */ './start/ManualScreen')
  ).ManualScreen,
}));
export const PasteScreen = lazy(async () => ({
  default: (
    await import(/* webpackChunkName: "screens", webpackPrefetch: true */ './paste/PasteScreen')
  ).PasteScreen,
}));
export const RankingScreen = lazy(async () => ({
  default: (
    await import(/* webpackChunkName: "screens", webpackPrefetch: true */ './ranking/RankingScreen')
  ).RankingScreen,
}));
export const SchemeScreen = lazy(async () => ({
  default: (
    await import(/* webpackChunkName: "screens", webpackPrefetch: true */ './start/SchemeScreen')
  ).SchemeScreen,
}));
export const SchemeSheetScreen = lazy(async () => ({
  default: (
    await import(
      /* webpackChunkName: "screens", webpackPrefetch: true */ './scheme/SchemeSheetScreen'
    )
  ).SchemeSheetScreen,
}));
export const SuggestionsScreen = lazy(async () => ({
  default: (
    await import(
      /* webpackChunkName: "screens", webpackPrefetch: true */ './scheme/SuggestionsScreen'
    )
  ).SuggestionsScreen,
}));
export const SchemeFactsScreen = lazy(async () => ({
  default: (
    await import(
      /* webpackChunkName: "screens", webpackPrefetch: true */ './start/SchemeFactsScreen'
    )
  ).SchemeFactsScreen,
}));
export const UnitsScreen = lazy(async () => ({
  default: (
    await import(/* webpackChunkName: "screens", webpackPrefetch: true */ './units/UnitsScreen')
  ).UnitsScreen,
}));
export const UnreadScreen = lazy(async () => ({
  default: (
    await import(/* webpackChunkName: "screens", webpackPrefetch: true */ './start/UnreadScreen')
  ).UnreadScreen,
}));
export const WrongFileScreen = lazy(async () => ({
  default: (
    await import(/* webpackChunkName: "screens", webpackPrefetch: true */ './start/WrongFileScreen')
  ).WrongFileScreen,
}));
