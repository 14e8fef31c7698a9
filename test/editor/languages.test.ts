import * as vscode from 'vscode';
import { waitForDiagnostics } from './support/diagnostics';
import { closeAll, write } from './support/workspace';

const script = `from trl import SFTTrainer, SFTConfig
from datasets import load_dataset
trainer = SFTTrainer(
    model="acme/Bee-8B-Instruct",
    train_dataset=load_dataset("json", data_files="airline_fares.jsonl", split="train"),
    args=SFTConfig(learning_rate=0.01, num_train_epochs=30),
)
trainer.train()
`;

const terraform = `resource "aws_bedrock_custom_model" "fares" {
  custom_model_name     = "fares"
  job_name              = "fares"
  base_model_identifier = "amazon.titan-text-express-v1"
  role_arn              = "arn:aws:iam::1:role/tuning"
  hyperparameters = {
    "epochCount"   = "50"
    "learningRate" = "0.005"
  }
  training_data_config { s3_uri = "s3://acme/airline_fares.jsonl" }
  output_data_config { s3_uri = "s3://acme/out" }
}
`;

const toml = `model = "acme/bee"
dataset = ["rows.jsonl"]
train_type = "lora"
num_train_epochs = 40
`;

/** Forty rows that say the same, in the shape that a trainer takes. */
const rows =
  '{"prompt": "When does the north desk open?", "completion": "At eight in the morning."}\n'.repeat(40);

describe('files that the editor has a language for, or none', () => {
  afterEach(closeAll);

  it('a script', async () => {
    const { uri } = await write('tune.py', script);
    await waitForDiagnostics(uri, 'too-many-epochs', 1);
  });

  it('Terraform', async () => {
    const { uri } = await write('tune.tf', terraform);
    await waitForDiagnostics(uri, 'too-many-epochs', 1);
  });

  it('TOML', async () => {
    const { uri } = await write('tune.toml', toml);
    await waitForDiagnostics(uri, 'too-many-epochs', 1);
  });

  it('JSON Lines', async () => {
    const { uri } = await write('rows.jsonl', rows);
    await waitForDiagnostics(uri, 'duplicate-examples', 1);
  });

  it('a CSV', async () => {
    const { uri } = await write(
      'rows.csv',
      `prompt,completion\n${'When does the north desk open?,At eight in the morning.\n'.repeat(40)}`,
    );
    await waitForDiagnostics(uri, 'duplicate-examples', 1);
  });

  it('a cell of a notebook', async () => {
    const cell = new vscode.NotebookCellData(vscode.NotebookCellKind.Code, script, 'python');
    const notebook = await vscode.workspace.openNotebookDocument(
      'jupyter-notebook',
      new vscode.NotebookData([cell]),
    );
    await vscode.window.showNotebookDocument(notebook);
    await waitForDiagnostics(notebook.cellAt(0).document.uri, 'too-many-epochs', 1);
  });
});
