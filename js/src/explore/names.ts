import { textsOf, type Column } from '../data/attributes';
import { fold } from '../data/fold';
import type { Scene } from '../data/scene';
import type { Store } from '../data/store';
import type { VectorLayer } from '../layers/vector';
import { strings } from '../strings';

/** Names of fields that name a thing, in languages that people give fields names in. */
const NAMING = /^(name|nimi|namn|title|label|titel|bezeichnung|nom|nombre|nome|名前|名称)|(name|nimi)$/;

const ADDRESS = /^(address|adresse|osoite|adress|indirizzo|direccion|住所)$|^addr[:_](full|place)$/;
const STREET = /^(addr[:_])?(street|katu|katunimi|strasse|str|gata|rue|via|calle|road)(name|_name)?$/;
const NUMBER = /^(addr[:_])?(house_?number|housenumber|house_?no|hausnummer|hausnr|hnr|number|no|numero|nro|talonumero|osoitenumero)$/;

/** What features are called: by their label, else by a field that names them, else by their address. */
export class Names {
  private readonly labels = new Map<string, (string | undefined)[]>();
  private readonly fields = new Map<string, Column[][]>();

  constructor(
    private readonly scene: Scene,
    private readonly store: Store,
  ) {}

  of(layer: VectorLayer, feature: number): string {
    const ways = this.fieldsOf(layer).map((columns) => columns.map(({ at }) => at(feature) ?? '').join(' ').trim());
    return this.labelsOf(layer)[feature] || ways.find(Boolean) || strings.feature(feature);
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

  private fieldsOf(layer: VectorLayer): Column[][] {
    let found = this.fields.get(layer.id);
    if (found === undefined) this.fields.set(layer.id, (found = namingFields(layer.attributes.columns)));
    return found;
  }
}

/** Fields that name a feature together, the best first; where none has a name that says so, the first text. */
function namingFields(columns: readonly Column[]): Column[][] {
  const texts = columns.filter(({ kind, pictured }) => kind === 'text' && !pictured);
  const named = (pattern: RegExp, among: readonly Column[]): Column[] => among.filter(({ name }) => pattern.test(fold(name))).slice(0, 1);
  const ways = [named(NAMING, texts), named(ADDRESS, texts), [...named(STREET, texts), ...named(NUMBER, columns)]];
  const given = ways.filter((way) => way.length > 0);
  return given.length ? given : texts.slice(0, 1).map((column) => [column]);
}
