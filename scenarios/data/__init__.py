"""Practice lists that scenarios name, and the module that made them."""
