import { userEdit } from '../../excel/userEdit';
import { sheetNamed } from '../../excel/sheets';
import { codeOf, first, run, type AddIn } from './addInRun';

/** Rules for what people type, protection, and events. One test a feature, all of it ExcelApi 1.9. */
export function ruleTests(addIn: AddIn): void {
  test('own writes and a person’s edits are told, until the handler is removed or events are off', async () => {
    const heard: string[] = [];
    const handler = await run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(async ({ address, changeType }) => {
        heard.push(`${changeType} ${address}`);
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    const write = (value: number) =>
      run(async (context) => {
        first(context).getRange('C3').values = [[value]];
        await context.sync();
      });
    await write(3);
    addIn.excel().person(() => userEdit(sheetNamed(addIn.excel().workbook, 'Sheet1'), 'D4', '5'));
    await addIn.settled();
    expect(heard).toEqual(['RangeEdited C3', 'RangeEdited D4']);
    addIn.excel().person(() => userEdit(sheetNamed(addIn.excel().workbook, 'Sheet1'), 'D4', '6'), {
      tells: false,
    });
    await run(async (context) => {
      context.runtime.enableEvents = false;
      await context.sync();
    });
    await write(4);
    await run(async (context) => {
      context.runtime.enableEvents = true;
      await context.sync();
    });
    await addIn.settled();
    expect(heard).toHaveLength(2);
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    await write(5);
    await addIn.settled();
    expect(heard).toHaveLength(2);
  });

  test('a validation refuses what a person types, not what is written', async () => {
    await run(async (context) => {
      const { dataValidation } = first(context).getRange('B1:B9');
      dataValidation.rule = { decimal: { formula1: 0, formula2: 5, operator: 'Between' } };
      dataValidation.errorAlert = {
        showAlert: true,
        style: 'Stop',
        title: '分值',
        message: '0 到 5',
      };
      dataValidation.prompt = { showPrompt: true, title: '', message: '0 到 5' };
      await context.sync();
    });
    const sheet = sheetNamed(addIn.excel().workbook, 'Sheet1');
    expect(addIn.excel().person(() => userEdit(sheet, 'B1', '9')).isAccepted).toBe(false);
    expect(addIn.excel().person(() => userEdit(sheet, 'B1', '4')).isAccepted).toBe(true);
    const read = await run(async (context) => {
      const range = first(context).getRange('B1:B9');
      first(context).getRange('B2').values = [[9]];
      const { dataValidation } = range.load('values');
      dataValidation.load('rule,type,errorAlert,valid');
      const invalid = dataValidation.getInvalidCells().load('address');
      await context.sync();
      const { rule, type, errorAlert, valid } = dataValidation;
      return { rule, type, style: errorAlert.style, valid, invalid: invalid.address };
    });
    expect(read).toEqual({
      rule: { decimal: { formula1: 0, formula2: 5, operator: 'Between' } },
      type: 'Decimal',
      style: 'Stop',
      valid: null,
      invalid: 'Sheet1!B2',
    });
  });

  test('conditional formats by formula', async () => {
    const read = await run(async (context) => {
      const { conditionalFormats } = first(context).getRange('A1:C9');
      const format = conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = '=A1>3';
      format.custom.format.fill.color = '#ffc7ce';
      format.custom.format.font.bold = true;
      format.load('type,priority');
      format.custom.rule.load('formula');
      conditionalFormats.load('items/type');
      await context.sync();
      return [
        format.type,
        format.priority,
        format.custom.rule.formula,
        conditionalFormats.items.length,
      ];
    });
    expect(read).toEqual(['Custom', 0, '=A1>3', 1]);
    expect(addIn.excel().workbook.sheets[0]?.conditionalFormats[0]?.format).toEqual({
      fillColor: '#FFC7CE',
      isBold: true,
    });
  });

  test('a protected sheet refuses writes to locked cells only, and takes its options', async () => {
    await run(async (context) => {
      const sheet = first(context);
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true, selectionMode: 'Unlocked' });
      sheet.protection.load('protected,options');
      sheet.getRange('B1').values = [[2]];
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options).toMatchObject({
        allowFormatColumns: true,
        allowFormatCells: false,
        selectionMode: 'Unlocked',
      });
    });
    const code = await codeOf(async (context) => {
      first(context).getRange('A1').values = [[1]];
      await context.sync();
    });
    expect(code).toBe('AccessDenied');
    const unknown = await codeOf(async (context) => {
      first(context).protection.unprotect();
      first(context).protection.protect(JSON.parse('{"allowAll": true}'));
      await context.sync();
    });
    expect(unknown).toBe('InvalidArgument');
  });
}
