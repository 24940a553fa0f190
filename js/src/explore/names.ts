import { textsOf, type Column } from '../data/attributes';
import { fold } from '../data/fold';
import type { Scene } from '../data/scene';
import type { Store } from '../data/store';
import type { VectorLayer } from '../layers/vector';
import { strings } from '../strings';

/** Names of fields that name a thing, in languages that people give fields names in. */
const NAMING = /^(name|nimi|namn|title|label|titel|bezeichnung|nom|nombre|nome|名前|名称)|(name|nimi)$/;

/** What features are called: by their label, else by a field that names them. */
export class Names {
  private readonly labels = new Map<string, (string | undefined)[]>();
  private readonly fields = new Map<string, Column | null>();

  constructor(
    private readonly scene: Scene,
    private readonly store: Store,
  ) {}

  of(layer: VectorLayer, feature: number): string {
    const name = this.labelsOf(layer)[feature] || this.fieldOf(layer)?.at(feature);
    return name ? String(name) : strings.feature(feature);
  }

  /** The labels of a layer, by feature. */
  labelsOf(layer: VectorLayer): readonly (string | undefined)[] {
    let found = this.labels.get(layer.id);
    if (!found) this.labels.set(layer.id, (found = this.readLabels(layer)));
    return found;
  }

  private readLabels(layer: VectorLayer): (string | undefined)[] {
    const data = this.scene.layers.find(({ id }) => id === layer.id);
    const labels: (string | undefined)[] = [];
    if (!data || data.kind === 'terrain' || !data.labels) return labels;
    const texts = textsOf({ values: data.labels.texts, offsets: data.labels.offsets }, this.store);
    this.store.integers(data.labels.features).forEach((feature, i) => (labels[feature] = texts[i] ?? undefined));
    return labels;
  }

  private fieldOf(layer: VectorLayer): Column | null {
    let found = this.fields.get(layer.id);
    if (found === undefined) this.fields.set(layer.id, (found = namingField(layer.attributes.columns)));
    return found;
  }
}

function namingField(columns: readonly Column[]): Column | null {
  const texts = columns.filter(({ kind, pictured }) => kind === 'text' && !pictured);
  return texts.find(({ name }) => NAMING.test(fold(name))) ?? texts[0] ?? null;
}
