import { startOffice, type OfficeUnderTest } from '../startOffice';

let office: OfficeUnderTest;

beforeAll(async () => {
  office = await startOffice();
});

describe('buttons of the ribbon that run a function', () => {
  test('the function is called with the id of its button and completes the command', async () => {
    const excel = office.open();
    const addSheet = async (event: Office.AddinCommands.Event): Promise<void> => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.add(event.source.id);
        await context.sync();
      });
      event.completed();
    };
    Office.actions.associate('checkWorkbook', (event: Office.AddinCommands.Event) => {
      void addSheet(event);
    });
    await expect(office.pressButton('checkWorkbook')).resolves.toMatchObject({ status: 0 });
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'checkWorkbook']);
  });

  test('a function that the page does not know ends the command with an error', async () => {
    office.open();
    const { status } = await office.pressButton('nobody');
    expect(status).not.toBe(0);
  });
});
