import {
  CalculateFormulaService,
  FormulaDependencyGenerator,
  ICalculateFormulaService,
  IFormulaDependencyGenerator,
  UniverFormulaEnginePlugin,
} from '@univerjs/engine-formula';
import { Breath } from './breath';
import { quickIndex } from './quick-index';

type Tree = Awaited<ReturnType<FormulaDependencyGenerator['generate']>>[number];

/** What the generator keeps to itself: the order of the formulas one by one, and whether one of them leads back to itself. */
interface Inner {
  _updateRangeFlatten(): void;
  _traverse(trees: readonly unknown[], skipped: Set<number>): Generator<Tree>;
  _isCyclicUtilMap(treeId: number, colours: Map<number, number>): boolean;
}

/** Finds out which formulas an edit touches, in the engine's own steps, with breaks: 20,000 formulas take seconds. */
class PatientGenerator extends FormulaDependencyGenerator {
  private breath = new Breath();

  private get inner(): Inner {
    return this as unknown as Inner;
  }

  override async generate(): Promise<Tree[]> {
    this.breath = new Breath();
    this.inner._updateRangeFlatten();
    this.forgetCleared();
    await this._generateTreeList(
      this._currentConfigService.getFormulaData(),
      this._otherFormulaManagerService.getOtherFormulaData(),
      this._currentConfigService.getUnitData(),
    );
    this._dependencyManagerService.openKdTree();
    const order = await this.ordered();
    if (await this.isCyclic(order)) this._runtimeService.enableCycleDependency();
    this._dependencyTreeCache.clear();
    this._dependencyRTreeCacheForAddressFunction.clear();
    this._dependencyManagerService.closeKdTree();
    this._runtimeService.clearArrayObjectCache();
    return order;
  }

  private forgetCleared(): void {
    for (const [unit, sheets] of Object.entries(this._currentConfigService.getClearDependencyTreeCache() ?? {})) {
      for (const sheet of Object.keys(sheets ?? {})) {
        this._dependencyManagerService.clearOtherFormulaDependency(unit, sheet);
        this._dependencyManagerService.clearFeatureFormulaDependency(unit, sheet);
        this._dependencyManagerService.clearFormulaDependency(unit, sheet);
      }
    }
  }

  /** The engine asks it for every formula in turn and waits for the answer: the place for a break. */
  protected override async _getRangeListByNode(node: Parameters<FormulaDependencyGenerator['_getRangeListByNode']>[0]) {
    await this.breath.taken();
    return super._getRangeListByNode(node);
  }

  private async ordered(): Promise<Tree[]> {
    const order: Tree[] = [];
    for (const tree of this.inner._traverse(this._getUpdateTreeListAndMakeDependency(), new Set())) {
      order.push(tree);
      await this.breath.taken();
    }
    return order;
  }

  private async isCyclic(order: readonly Tree[]): Promise<boolean> {
    const colours = new Map<number, number>();
    for (const { treeId } of order) {
      if (!colours.has(treeId) && this.inner._isCyclicUtilMap(treeId, colours)) return true;
      await this.breath.taken();
    }
    return false;
  }
}

/** One calculation after another: while one takes a break, the next must not put its own cells in its place. */
class CalculationsInTurn extends CalculateFormulaService {
  private last: Promise<unknown> = Promise.resolve();

  override execute(config: Parameters<CalculateFormulaService['execute']>[0]): Promise<void> {
    const mine = this.last.then(() => super.execute(config));
    this.last = mine.then(() => this.ended()).catch(() => undefined);
    return mine;
  }

  /** `execute` hands the work to a lock and returns; who asks for the lock next gets it when the work is done. */
  private ended(): Promise<unknown> {
    const { _executeLock: lock } = this as unknown as { _executeLock: { acquire(key: string, work: () => void): Promise<unknown> } };
    return lock.acquire('FORMULA_EXECUTION_LOCK', () => undefined);
  }
}

/** Univer's formula engine, made to share the page's thread with the person. */
export class PatientFormulaEngine extends UniverFormulaEnginePlugin {
  protected override _initializeWithOverride(): void {
    super._initializeWithOverride();
    quickIndex();
    this._injector.replace([IFormulaDependencyGenerator, { useClass: PatientGenerator }]);
    this._injector.replace([ICalculateFormulaService, { useClass: CalculationsInTurn }]);
  }
}
