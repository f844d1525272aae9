import { LocaleType, mergeLocales, Univer, type IUniverConfig, type Plugin, type PluginCtor } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import coreVi from '@univerjs/preset-sheets-core/locales/vi-VN';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteEn from '@univerjs/preset-sheets-note/locales/en-US';
import noteVi from '@univerjs/preset-sheets-note/locales/vi-VN';
import { defaultTheme } from '@univerjs/themes';
import { IShortcutService, UniverUIPlugin } from '@univerjs/ui';
import { PatientFormulaEngine } from './engine';
import { Keys } from './keys';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';

/** Formulas worked out between two breaks: some ten milliseconds. */
const AT_ONCE = 100;

/** The grid without its toolbar: the page has a ribbon of its own. Cached results stay until an edit asks for new ones. */
export function startUniver(container: HTMLElement, language: 'vi' | 'en'): { readonly univer: Univer; readonly api: FUniver } {
  const locale = language === 'vi' ? LocaleType.VI_VN : LocaleType.EN_US;
  const locales: IUniverConfig['locales'] = {
    [LocaleType.VI_VN]: mergeLocales(coreVi, noteVi),
    [LocaleType.EN_US]: mergeLocales(coreEn, noteEn),
  };
  const univer = new Univer({ theme: defaultTheme, locale, locales });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      formulaBar: true,
      contextMenu: false,
      disableAutoFocus: true,
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
    }),
    UniverSheetsNotePreset(),
  ];
  for (const { plugins } of presets) {
    for (const plugin of plugins) {
      const [given, config] = Array.isArray(plugin) ? plugin : [plugin, undefined];
      if (given) register(univer, given as PluginCtor<Plugin>, config);
    }
  }
  return { univer, api: FUniver.newAPI(univer) };
}

/** A preset's plugin; in the engine's and the keys' place our own. */
function register(univer: Univer, plugin: PluginCtor<Plugin>, config: object | undefined): void {
  if ((plugin as unknown) === UniverFormulaEnginePlugin) univer.registerPlugin(PatientFormulaEngine, { ...config, intervalCount: AT_ONCE });
  else if ((plugin as unknown) === UniverUIPlugin)
    univer.registerPlugin(UniverUIPlugin, { ...config, override: [[IShortcutService, { useClass: Keys }]] });
  else univer.registerPlugin(plugin, config);
}
