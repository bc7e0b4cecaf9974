"""What crosses doors between rooms: frozen dataclasses, turned to JSON and back by `codec`."""
