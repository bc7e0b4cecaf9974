"""Commissioning support that PCTs build, share or buy: what each kind is, and how it works from quarter to quarter."""
