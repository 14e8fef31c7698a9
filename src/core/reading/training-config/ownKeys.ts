/** Words of other languages that stand for those of configs, met in the files of their speakers. */
const translated: Readonly<Record<string, string>> = {
  modell: 'model',
  modele: 'model',
  modelo: 'model',
  basismodell: 'base_model',
  nom: 'name',
  daten: 'data',
  donnees: 'data',
  datos: 'data',
  trainingsdaten: 'training_data',
  validierungsdaten: 'validation_data',
  validierung: 'validation',
  entrainement: 'training',
  entrenamiento: 'training',
  validacion: 'validation',
  lernrate: 'learning_rate',
  epochen: 'epochs',
  epoques: 'epochs',
  epocas: 'epochs',
};

/** Those of them that only a file that trains has. */
export const foreignFigures = ['lernrate', 'epochen', 'epoques', 'epocas', '(?:taux_(?:d_)?)?apprentissage'];

const rate = /^(?:taux_(?:d_)?apprentissage|tasa_(?:de_)?aprendizaje)$/;

/** `learningRate`, `Learning-Rate`, `LEARNING_RATE`, `learning_rate` and `Lernrate` are one key. */
export function normalized(key: string): string {
  const short = key.slice(0, 100).replaceAll('LoRA', 'Lora');
  const apart = /[a-z]/.test(short) ? short.replaceAll(/([a-z\d])([A-Z])/g, '$1_$2') : short;
  const plain = apart
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[-\s']/g, '_')
    .toLowerCase()
    // `loadIn4Bit`
    .replaceAll(/(?<=[a-z])_?([48])_?bit/g, '_$1bit')
    .replace('four_bit', '4bit');
  if (rate.test(plain)) return 'learning_rate';
  return plain
    .split('_')
    .map(word => (Object.hasOwn(translated, word) ? translated[word] : word))
    .join('_');
}
