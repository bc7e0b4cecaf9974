"""The rules, the model and the record of Ringholder; it computes and never draws."""
