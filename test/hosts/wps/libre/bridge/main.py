"""Answers requests of a test about the workbook that is open in LibreOffice, one line of JSON each, over two named pipes.

Usage: main.py FOLDER SOFFICE. FOLDER gets the pipes `requests` and `replies`. Whatever was started ends with this program's
process group: when the pipe of requests closes, or when an answer takes too long.
"""
import json
import os
import signal
import sys

import office
from basic import Basic, BasicError, Handle
from book import Book
from members.all import MEMBERS
from members.shim import Shim

ANSWER_S = 90
# Objects of shims are numbered from here on; those of Basic's table are below.
FIRST_SHIM = 1 << 20
FILTERS = {'xlsx': 'Calc MS Excel 2007 XML', 'pdf': 'calc_pdf_Export'}


class Bridge:
    def __init__(self, context):
        desktop = context.ServiceManager.createInstanceWithContext('com.sun.star.frame.Desktop', context)
        self.basic = Basic(desktop)
        self.book = Book(context, desktop, self.basic)
        self.book.ask = self.ask
        self.shims = {}
        self.types = {}

    def answer(self, request):
        return getattr(self, f"do_{request['op']}")(request)

    def do_open(self, request):
        self.book.open(request.get('path'))
        self.shims.clear()
        self.types.clear()
        return self.reply(self.noted(self.basic.root))

    def do_save(self, request):
        self.book.save(request['path'], FILTERS[request['format']])
        return {'value': True}

    def do_type(self, request):
        self.book.type_in(request['sheet'], request['cell'], request['text'])
        return {'value': True}

    def do_use(self, request):
        how, member, number = request['how'], request['member'], request['handle']
        args = [self.decoded(it) for it in request.get('args', [])]
        value = self.decoded(request.get('value'))
        target = self.shims.get(number) or Handle(number)
        return self.reply(self.ask(how, target, member, args, value))

    def ask(self, how, target, member, args, value):
        if isinstance(target, Shim):
            return target.use(how, member, args, value)
        shim = MEMBERS.get((self.types.get(target.number), member, how))
        if shim is not None:
            return self.noted(shim(self.book, target, args, value))
        return self.noted(self.book.basic.use(how, target, member, args, value))

    def noted(self, result):
        if is_object(result):
            self.types[result[0].number] = result[1]
        return result

    def decoded(self, value):
        if isinstance(value, dict):
            number = value['handle']
            return self.shims.get(number) or Handle(number)
        return value

    def reply(self, result):
        if isinstance(result, Shim):
            number = FIRST_SHIM + len(self.shims)
            self.shims[number] = result
            return {'handle': number, 'type': result.TYPE}
        if is_object(result):
            return {'handle': result[0].number, 'type': result[1]}
        return {'value': readable(result)}


def is_object(result):
    return isinstance(result, tuple) and len(result) == 2 and isinstance(result[0], Handle)


def readable(value):
    if isinstance(value, (tuple, list)):
        return [readable(it) for it in value]
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    return str(value)


def serve(folder, program):
    bridge = Bridge(office.start(program, folder))
    pipes = [os.path.join(folder, it) for it in ('requests', 'replies')]
    for it in pipes:
        os.mkfifo(it)
    print('ready', flush=True)
    with open(pipes[0], encoding='utf-8') as requests:
        with open(pipes[1], 'w', encoding='utf-8') as replies:
            for line in requests:
                # Nothing catches the signal: a LibreOffice that hangs ends all, and the test reads the end of the pipe.
                signal.alarm(ANSWER_S)
                try:
                    reply = bridge.answer(json.loads(line))
                except Exception as error:
                    what = str(error) if isinstance(error, BasicError) else f'{type(error).__name__}: {error}'
                    reply = {'error': what[:500]}
                replies.write(json.dumps(reply, ensure_ascii=False) + '\n')
                replies.flush()
                signal.alarm(0)


try:
    serve(sys.argv[1], sys.argv[2])
finally:
    os.killpg(os.getpgrp(), signal.SIGKILL)
