import { calledName, type Value } from './values';

const optax = /^optax\.(?:adamw?|adafactor|sgd|lion|rmsprop|lamb|adabelief|novograd)$/;

const optimizer =
  /(?:^|\.)(?:Paged|Fused|DeepSpeedCPU)?(?:Adam\w{0,12}|SGD|Adafactor|Lion\w{0,6}|RMSprop|Sophia\w{0,3}|Muon|Lamb)(?:8bit|32bit)?$/;

/** Whether a call makes an optimizer, by the names of PyTorch, transformers, bitsandbytes, DeepSpeed and Optax. */
export const isOptimizer = (call: Value): boolean =>
  optimizer.test(calledName(call)) || optax.test(calledName(call));
