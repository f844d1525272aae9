import { node, type Node, type NodeClass } from '../protocol/node';

// Services the library makes with `new`: no members of the Excel object model, so their sets are the runtime's own.
const BASE = '1.1';

const internal: NodeClass<null> = {
  name: 'AddinInternalService',
  since: BASE,
  methods: { notifyActionHandlerReady: { run: () => undefined } },
};

interface OldResult {
  readonly id: number;
  readonly value: unknown;
  readonly failed: boolean;
  readonly errorCode?: number;
}

const customFunctions: NodeClass<null> = {
  name: 'CustomFunctions',
  since: 'CustomFunctions 1.1',
  methods: {
    setInvocationArrayResults: { run: (_on, [results], call) => call.customFunctions.results(results as unknown[]) },
    setInvocationResults: {
      run: (_on, [results], call) =>
        call.customFunctions.results((results as OldResult[]).map(({ id, value, failed, errorCode }) => [id, !failed, value, errorCode])),
    },
    setOsfControlContainerReadyForCustomFunctions: { run: (_on, _args, call) => call.customFunctions.ready() },
    getEnabledFeatures: { run: () => [] },
  },
};

const appRuntime: NodeClass<null> = {
  name: 'AppRuntimeService',
  since: 'SharedRuntime 1.1',
  methods: {
    getAppRuntimeState: { run: (_on, _args, call) => call.addin.state },
    setAppRuntimeState: {
      run: (_on, [wanted], call) => {
        call.addin.state = String(wanted);
        call.addin.visible(call.addin.state === 'Visible');
      },
    },
  },
};

const persistence: NodeClass<null> = {
  name: 'AppRuntimePersistenceService',
  since: 'SharedRuntime 1.1',
  methods: {
    getAppRuntimeStartState: { run: () => 'Inactive' },
    setAppRuntimeStartState: { run: (_on, [wanted], call) => call.addin.startup(String(wanted)) },
  },
};

const ribbon: NodeClass<null> = {
  name: 'DynamicRibbon',
  since: 'RibbonApi 1.1',
  methods: {
    executeRequestUpdate: { run: (_on, [json], call) => call.addin.ribbon(String(json)) },
    executeRequestCreate: { run: (_on, [json], call) => call.addin.ribbon(String(json)) },
  },
};

const actions: NodeClass<null> = {
  name: 'ActionService',
  since: 'KeyboardShortcuts 1.1',
  methods: {
    areShortcutsInUse: { run: () => [] },
    getShortcuts: { run: () => ({}) },
    replaceShortcuts: { run: () => undefined },
  },
};

/** By the name the library asks for. */
export const services: Readonly<Record<string, Node>> = {
  'Microsoft.InternalService.AddinInternalService': node(internal, null),
  'Microsoft.ExcelServices.CustomFunctions': node(customFunctions, null),
  'Microsoft.AppRuntime.AppRuntimeService': node(appRuntime, null),
  'Microsoft.AppRuntime.AppRuntimePersistenceService': node(persistence, null),
  'Microsoft.DynamicRibbon.DynamicRibbon': node(ribbon, null),
  'Microsoft.Office.ActionService': node(actions, null),
};
