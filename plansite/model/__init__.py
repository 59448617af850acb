"""What a plan, an article and a document are. No input or output here."""

import os

# What lies in the environment beside the engine has no part in its models, and to look whether
# something there wants one takes time in every process (Pydantic's documentation, "Plugins").
os.environ["PYDANTIC_DISABLE_PLUGINS"] = "__all__"
