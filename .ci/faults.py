"""The other side of .ci/faults: an https server whose answers wait in the middle, or are as large as they may be, and a name server that is late."""
import http.server, os, socketserver, ssl, struct, sys, threading, time

AT = sys.argv[1]
LIMIT = 10 * 1024 * 1024
HEAD = b'{"user":{"_id":"64ee9a8b1e7f2a0011223399","email":"alex@acme.example","x":'
TAIL = b'}}'


def filled(piece, begin=b'[', end=b'1]'):
    room = LIMIT - len(HEAD) - len(TAIL) - len(begin) - len(end)
    return HEAD + begin + piece * (room // len(piece)) + end + TAIL


def named():
    pieces, size = [], len(HEAD) + len(TAIL) + 32
    while size < LIMIT:
        pieces.append(b'"m%d":1' % len(pieces))
        size += len(pieces[-1]) + 1
    return HEAD + b'{' + b','.join(pieces[:-1]) + b'}' + TAIL


SHAPES = {
    'objects': lambda: filled(b'{"a":1},'),
    'arrays': lambda: filled(b'[],'),
    'deep': lambda: filled(b'[' * 900 + b']' * 900 + b','),
    'texts': lambda: filled('"\u00e9\u4e2d",'.encode()),
    'numbers': lambda: filled(b'1,'),
    'names': named,
}


class Answers(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        shape = self.path.split('/')[1]
        if shape == 'endless':
            return self.endless()
        body = SHAPES[shape]() if shape in SHAPES else HEAD + b'1' + TAIL
        self.send_response(200)
        self.send_header('Content-Type', 'application/json')
        self.send_header('Content-Length', str(len(body)))
        self.end_headers()
        half = len(body) // 2
        self.wfile.write(body[:half])
        open(AT + '/half', 'w').close()
        while not (os.path.exists(AT + '/go') or os.path.exists(AT + '/go-always')):
            time.sleep(0.05)
        self.wfile.write(body[half:])

    def endless(self):
        self.send_response(200)
        self.send_header('Content-Type', 'application/json')
        self.send_header('Connection', 'close')
        self.end_headers()
        self.wfile.write(HEAD + b'[')
        while True:
            self.wfile.write(b'1,' * 4096)

    def log_message(self, *_):
        pass


class Names(socketserver.BaseRequestHandler):
    """Answers for late.example after three seconds with 10.213.0.1, and for nothing else at all."""

    def handle(self):
        question, socket = self.request
        if b'\x04late\x07example\x00' not in question:
            return
        time.sleep(3)
        end = question.index(b'\x00', 12) + 5
        kind = struct.unpack('!H', question[end - 4:end - 2])[0]
        address = b'\xc0\x0c' + struct.pack('!HHIH4B', 1, 1, 60, 4, 10, 213, 0, 1) if kind == 1 else b''
        socket.sendto(question[:2] + b'\x81\x80' + struct.pack('!HHHH', 1, 1 if address else 0, 0, 0) + question[12:end] + address,
                      self.client_address)


class Server(http.server.ThreadingHTTPServer):
    def handle_error(self, *_):
        pass


class NameServer(socketserver.ThreadingUDPServer):
    daemon_threads = True


server = Server(('10.213.0.1', 8443), Answers)
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(AT + '/cert.pem', AT + '/key.pem')
server.socket = context.wrap_socket(server.socket, server_side=True)
threading.Thread(target=NameServer(('10.213.0.1', 53), Names).serve_forever, daemon=True).start()
open(AT + '/listens', 'w').close()
server.serve_forever()
